/** Gives the focus to what lies around an element that is about to go. */
export function focusAround(element: Element, selector: string): void {
  element.closest<HTMLElement>(selector)?.focus({ preventScroll: true });
}
