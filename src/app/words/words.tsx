import { i18n } from '@lingui/core';
import { LinguiContext } from '@lingui/react';
import type { ReactNode } from 'react';
import { messages } from './catalogue/en.po';

i18n.loadAndActivate({ locale: 'en', messages });

const words = { i18n, _: i18n.t.bind(i18n) };

/**
 * The words of the interface, for all that is in it. Unlike Lingui's own provider it does not change
 * when a screen brings its words along: they are there before that screen is drawn, and a change
 * would make React draw the painted page anew.
 */
export function Words({ children }: { children: ReactNode }) {
  return <LinguiContext value={words}>{children}</LinguiContext>;
}
