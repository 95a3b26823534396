interface Reason {
  title: string;
  text: string;
}

const mentee: Reason[] = [
  {
    title: 'You are new to the role',
    text: 'An experienced colleague shows you where things are, how they are done here, and whom to ask.',
  },
  {
    title: 'Something hard is ahead of you',
    text: 'A first authorization, an audit, an unfamiliar system: borrow the lessons that someone else already paid for.',
  },
  {
    title: 'You want to get better at what you do',
    text: 'Try new tools and practices with a trusted peer beside you, and widen your network on the way.',
  },
  {
    title: 'You are thinking of moving into security',
    text: 'Find out what the work is really like before you decide. You don’t need to be an ISSO to ask.',
  },
];

const mentor: Reason[] = [
  { title: 'You like helping people', text: 'Others gave you their time when you started. Pass it on.' },
  {
    title: 'You want to practice leading',
    text: 'Listening well, earning trust and teaching by example are skills that every leading role asks for.',
  },
  {
    title: 'Security matters to you',
    text: 'Every confident colleague makes the systems that people depend on a little safer.',
  },
  {
    title: 'You are still learning yourself',
    text: 'Explaining what you do makes you see it anew, and mentees bring knowledge of their own.',
  },
];

export function RightForMe() {
  return (
    <section aria-labelledby="right">
      <h2 id="right" className="ds-text-heading--2xl">
        Is it right for me?
      </h2>
      <div className="landing__columns">
        <Reasons title="Be a mentee if …" reasons={mentee} />
        <Reasons title="Be a mentor if …" reasons={mentor} />
      </div>
    </section>
  );
}

function Reasons({ title, reasons }: { title: string; reasons: readonly Reason[] }) {
  return (
    <div>
      <h3 className="ds-text-heading--xl">{title}</h3>
      <dl className="landing__reasons">
        {reasons.map((reason) => (
          <div key={reason.title}>
            <dt>{reason.title}</dt>
            <dd>{reason.text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
