import type { Rubric } from '../scenario/rubric.ts';
import type { DesignReport, NoDesignReport } from './design/design-report.ts';
import type { ParsedPlays } from './people/parse-plays.ts';
import type { PeopleReport } from './people/people-report.ts';

/** The plays and votes out of one file that could be read. */
export type ImportedPeople = Extract<ParsedPlays, { ok: true }>;

/** The part of the studio that counts plays, simulated and real; away from the page. */
export interface StudioCounting {
  /**
   * Null where the file has errors, a newer call took its place, or that part could not be started;
   * the same for `people`.
   */
  design(source: string, rubric: Rubric): Promise<DesignReport | NoDesignReport | null>;
  /** Null where that part could not be started. */
  parsePlays(text: string, fileName: string): Promise<ParsedPlays | null>;
  people(
    source: string,
    rubric: Rubric,
    imported: Pick<ImportedPeople, 'plays' | 'votes'>,
  ): Promise<PeopleReport | null>;
}
