import { i18n } from '@lingui/core';
// The words for all screens first: they take the place of whatever was loaded before them.
import '../../words/words.tsx';
import { messages } from './en.po';

i18n.load('en', messages);
