import styles from './join-page.module.css';

/** What the form can say; the words themselves are painted in the page. */
export const joinNotices = [
  'code-incomplete',
  'name-missing',
  'joining',
  'returning',
  'no-such-room',
  'closed',
  'locked',
  'full',
  'removed',
  'slow-down',
  'too-long',
  'other-version',
  'page-missing',
  'not-now',
] as const;
export type JoinNotice = (typeof joinNotices)[number];

/** The painted form, as the script without React sees it. */
export interface JoinForm {
  form: HTMLFormElement;
  code: HTMLInputElement;
  name: HTMLInputElement;
  reload: HTMLButtonElement;
  leave: HTMLButtonElement;
  say(notice: JoinNotice | null): void;
}

export function findJoinForm(page: ParentNode): JoinForm {
  const find = <Kind extends Element>(kind: new () => Kind, selector: string): Kind => {
    const found = page.querySelector(selector);
    if (found instanceof kind) return found;
    throw new Error(`The page has no ${selector}.`);
  };
  // By its class, and so the page's styles are in the build: nothing else in a script asks for them.
  const notice = find(HTMLElement, `.${styles.notice}`);
  return {
    form: find(HTMLFormElement, '[data-join="form"]'),
    code: find(HTMLInputElement, 'input[name="code"]'),
    name: find(HTMLInputElement, 'input[name="name"]'),
    reload: find(HTMLButtonElement, '[data-join="reload"]'),
    leave: find(HTMLButtonElement, '[data-join="leave"]'),
    say(key) {
      notice.textContent =
        key === null ? '' : (page.querySelector(`[data-word="${key}"]`)?.textContent ?? '');
    },
  };
}
