import type { Presentation } from '@/shared/api';

type Landing = Presentation['landing'];

export function RightForMe({ landing }: { landing: Landing }) {
  return (
    <section aria-labelledby="right">
      <h2 id="right" className="ds-text-heading--2xl">
        Is it right for me?
      </h2>
      <div className="landing__columns">
        <Reasons title="Be a mentee if…" reasons={landing.forMentees} />
        <Reasons title="Be a mentor if…" reasons={landing.forMentors} />
      </div>
    </section>
  );
}

function Reasons({ title, reasons }: { title: string; reasons: Landing['forMentees'] }) {
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
