import { Button, Choice, Drawer } from '@cmsgov/design-system';
import { useRef, useState } from 'react';
import type { Directory, Taxonomy } from '@/shared/api';
import { Chips, ManyOf } from '@/shared/ui/form';
import { groups, optionTitle, type ActiveFilter, type Filters } from './filters';

interface Props {
  filters: Filters;
  facets: Directory['facets'] | undefined;
  taxonomy: Taxonomy;
  active: readonly ActiveFilter[];
  onChange: (changed: Partial<Filters>) => void;
  onClear: () => void;
  /** Where the focus goes when no filter is left. */
  focusResults: () => void;
}

/** Filters beside the list; on a phone in a sheet. What is chosen stands above, each to be taken away. */
export function FilterPanel(props: Props) {
  const [open, setOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const { active, onChange, onClear, focusResults } = props;

  return (
    <div className="filters">
      <div className="filters__toggle">
        <Button inputRef={toggle} aria-expanded={open} onClick={() => setOpen(true)}>
          Filters{active.length > 0 ? ` (${active.length})` : ''}
        </Button>
      </div>
      <Chips
        label="Selected filters"
        chips={active.map(({ key, label, without }) => ({ key, label, onRemove: () => onChange(without) }))}
        onNoneLeft={focusResults}
      >
        <Button
          variation="ghost"
          size="small"
          onClick={() => {
            onClear();
            focusResults();
          }}
        >
          Clear all
        </Button>
      </Chips>
      <div className="filters__side" role="group" aria-label="Filters">
        <FilterFields {...props} scope="side" />
      </div>
      <Drawer
        heading="Filters"
        headingLevel="2"
        isOpen={open}
        hasFocusTrap
        backdropClickExits
        closeButtonText="Done"
        ariaLabel="Done with the filters"
        onCloseClick={() => {
          setOpen(false);
          toggle.current?.focus();
        }}
      >
        {open && <FilterFields {...props} scope="sheet" />}
      </Drawer>
    </div>
  );
}

function FilterFields({ filters, facets, taxonomy, onChange, scope }: Props & { scope: string }) {
  return (
    <>
      <Choice
        type="checkbox"
        size="small"
        name={`${scope}-open`}
        id={`${scope}-open`}
        value="true"
        label="Has room now"
        checked={filters.open}
        onChange={(event) => onChange({ open: event.target.checked })}
      />
      {groups.map((group) => {
        const options = optionsOf(facets?.[group.facet] ?? [], filters[group.name]);
        if (options.length === 0) return null;
        return (
          <details
            key={group.name}
            className="filters__group"
            open={group.name === 'topic' || filters[group.name].length > 0}
          >
            <summary>{group.label}</summary>
            <ManyOf
              name={`${scope}-${group.name}`}
              label={<span className="ds-u-visibility--screen-reader">{group.label}</span>}
              size="small"
              options={options.map(({ code, count }) => ({
                value: code,
                label: `${optionTitle(group, code, taxonomy)} (${count})`,
              }))}
              values={filters[group.name]}
              onChange={(codes) => onChange({ [group.name]: codes })}
            />
          </details>
        );
      })}
    </>
  );
}

/** What was chosen stays in sight even when nobody is left for it. */
function optionsOf(facets: readonly { code: string; count: number }[], chosen: readonly string[]) {
  const missing = chosen.filter((code) => !facets.some((facet) => facet.code === code));
  return [...facets, ...missing.map((code) => ({ code, count: 0 }))];
}
