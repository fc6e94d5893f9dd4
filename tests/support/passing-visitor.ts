import { onTestFinished } from 'vitest';
import { type Visitor, type VisitorOptions, visitor } from './visitor.ts';

/** A visitor of one test: leaves when it is over, however it ends. */
export async function passingVisitor(options: VisitorOptions = {}): Promise<Visitor> {
  const one = await visitor(options);
  onTestFinished(() => one.leave());
  return one;
}
