/** The one picture: two people in conversation. It only decorates. */
export function TwoPeople() {
  return (
    <svg className="landing__picture" viewBox="0 0 320 200" aria-hidden="true" focusable="false">
      <rect width="320" height="200" rx="12" className="landing__ground" />
      <g className="landing__mentor">
        <circle cx="98" cy="92" r="26" />
        <path d="M46 184c0-34 22-56 52-56s52 22 52 56z" />
      </g>
      <g className="landing__mentee">
        <circle cx="222" cy="104" r="23" />
        <path d="M176 184c0-30 20-50 46-50s46 20 46 50z" />
      </g>
      <g className="landing__talk">
        <path d="M126 26h70a10 10 0 0 1 10 10v22a10 10 0 0 1-10 10h-44l-16 14v-14h-10a10 10 0 0 1-10-10V36a10 10 0 0 1 10-10z" />
      </g>
      <g className="landing__lines">
        <rect x="130" y="38" width="60" height="5" rx="2.5" />
        <rect x="130" y="50" width="40" height="5" rx="2.5" />
      </g>
    </svg>
  );
}
