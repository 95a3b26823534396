import { Link } from 'react-router';
import { usePublicProgram } from '@/shared/domain/program';

export function Footer() {
  const program = usePublicProgram();
  return (
    <footer className="shell__footer">
      <div className="ds-l-container shell__footer-columns">
        <div>
          <h2 className="ds-text-heading--md">Need help?</h2>
          {program && (
            <p>
              Write to <a href={`mailto:${program.supportEmail}`}>{program.supportEmail}</a>
              {program.chatChannel && <> or ask in {program.chatChannel}</>}.
            </p>
          )}
        </div>
        <ul>
          <li>
            <Link to="/accessibility">Accessibility</Link>
          </li>
          <li>
            <Link to="/privacy">Privacy</Link>
          </li>
        </ul>
      </div>
    </footer>
  );
}
