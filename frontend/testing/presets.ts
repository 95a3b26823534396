import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import type { Program, Taxonomy, Term } from '@/shared/api';

const resources = '../backend/app/src/main/resources';

/** A program as it comes with the application: the file says what the API serves. */
export function preset(slug: string): Program {
  return load(readFileSync(`${resources}/presets/${slug}.yaml`, 'utf8')) as Program;
}

/** The programs' own terms as they come with the application, and a few of the frameworks. */
export function presetTaxonomy(frameworks: Taxonomy): Taxonomy {
  const terms = load(readFileSync(`${resources}/taxonomy/program-terms.yaml`, 'utf8')) as Record<
    'FOCUS_AREA' | 'TOPIC' | 'CERTIFICATION' | 'QUALITY',
    Term[]
  >;
  return {
    ...frameworks,
    focusAreas: terms.FOCUS_AREA,
    topics: terms.TOPIC,
    certifications: terms.CERTIFICATION,
    qualities: terms.QUALITY,
  };
}
