/** How far something is, as a bar and in figures. */
export function ProgressLine({ label, percent }: { label: string; percent: number }) {
  return (
    <span className="progress-line">
      <progress max={100} value={percent} aria-label={label} />
      <span aria-hidden="true">{percent}%</span>
    </span>
  );
}
