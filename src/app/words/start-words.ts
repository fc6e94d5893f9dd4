import { type I18n, i18n } from '@lingui/core';
import { messages } from './catalogue/en.po';

/** The words of the interface, ready to use. */
export function startWords(): I18n {
  i18n.loadAndActivate({ locale: 'en', messages });
  return i18n;
}
