import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const colours = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--outcome)' },
  { tag: [tags.comment, tags.lineComment], color: 'var(--ink-soft)', fontStyle: 'italic' },
  { tag: [tags.string, tags.content], color: 'var(--ink)' },
  {
    tag: [tags.punctuation, tags.separator, tags.squareBracket, tags.brace],
    color: 'var(--ink-soft)',
  },
]);

/** The editor in the product's own tokens; they reach into its shadow tree. */
export const fileLook = [
  syntaxHighlighting(colours),
  EditorView.lineWrapping,
  EditorView.theme({
    '&': {
      blockSize: '100%',
      backgroundColor: 'var(--raised)',
      color: 'var(--ink)',
      fontSize: 'var(--text-s)',
    },
    '&.cm-focused': { outline: 'var(--stroke) solid var(--focus)', outlineOffset: '-2px' },
    '.cm-scroller': { fontFamily: 'var(--font-file)', lineHeight: '1.6' },
    '.cm-content': { caretColor: 'var(--ink)', paddingBlock: 'var(--space-4)' },
    '.cm-line': { paddingInline: 'var(--space-3)' },
    '.cm-cursor': { borderInlineStartColor: 'var(--ink)', borderInlineStartWidth: '2px' },
    '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground':
      { backgroundColor: 'var(--brave-soft)' },
    '.cm-activeLine': { backgroundColor: 'color-mix(in oklab, var(--water) 25%, transparent)' },
    '.cm-gutters': {
      backgroundColor: 'var(--ground)',
      color: 'var(--ink-soft)',
      borderInlineEnd: 'var(--hairline) solid var(--line)',
    },
    '.cm-activeLineGutter': { backgroundColor: 'transparent', color: 'var(--ink)' },
    '.cm-matchingBracket': { backgroundColor: 'var(--outcome-soft)', outline: 'none' },
    '.cm-lintRange': {
      backgroundImage: 'none',
      paddingBlockEnd: '0',
      textDecorationLine: 'underline',
      textDecorationThickness: '2px',
      textUnderlineOffset: '3px',
    },
    '.cm-lintRange-error': {
      textDecorationStyle: 'wavy',
      textDecorationColor: 'var(--misstep)',
    },
    '.cm-lintRange-warning': {
      textDecorationStyle: 'dotted',
      textDecorationColor: 'var(--brave)',
    },
    '.cm-lint-marker': { inlineSize: '0.9em', blockSize: '0.9em', content: 'none' },
    '.cm-lint-marker-error': { backgroundColor: 'var(--misstep)', borderRadius: '2px' },
    '.cm-lint-marker-warning': {
      backgroundColor: 'var(--brave)',
      clipPath: 'polygon(50% 0, 100% 100%, 0 100%)',
    },
    '.cm-tooltip': {
      maxInlineSize: '28rem',
      border: 'var(--hairline) solid var(--line)',
      borderRadius: 'var(--space-2)',
      backgroundColor: 'var(--raised)',
      color: 'var(--ink)',
      boxShadow: 'var(--shadow-float)',
      fontFamily: 'var(--font-interface)',
      fontSize: 'var(--text-s)',
    },
    '.cm-diagnostic': {
      padding: 'var(--space-2) var(--space-3)',
      borderInlineStart: 'none',
    },
    '.cm-diagnosticText': { whiteSpace: 'pre-line' },
    '.cm-tooltip.cm-tooltip-autocomplete > ul': {
      maxBlockSize: '16rem',
      fontFamily: 'var(--font-file)',
    },
    '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: 'var(--space-1) var(--space-3)' },
    '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
      backgroundColor: 'var(--ink)',
      color: 'var(--raised)',
    },
    '.cm-completionDetail': {
      fontStyle: 'normal',
      opacity: '1',
      paddingInlineStart: 'var(--space-2)',
    },
    '.cm-completionInfo': { maxInlineSize: '22rem', padding: 'var(--space-2) var(--space-3)' },
    '.cm-panels': {
      borderColor: 'var(--line)',
      backgroundColor: 'var(--ground)',
      color: 'var(--ink)',
    },
    '.cm-panel.cm-search': {
      padding: 'var(--space-2)',
      fontFamily: 'var(--font-interface)',
      fontSize: 'var(--text-s)',
    },
    '.cm-textfield, .cm-button': {
      minBlockSize: '2rem',
      border: 'var(--hairline) solid var(--ink-faint)',
      borderRadius: 'var(--space-1)',
      backgroundColor: 'var(--raised)',
      backgroundImage: 'none',
      color: 'var(--ink)',
      fontSize: 'var(--text-s)',
    },
    '.cm-searchMatch': { backgroundColor: 'var(--brave-soft)', color: 'var(--ink)' },
    '.cm-searchMatch-selected': {
      backgroundColor: 'var(--outcome-soft)',
      outline: 'var(--hairline) solid var(--ink)',
    },
  }),
];
