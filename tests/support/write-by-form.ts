import type { Locator, Page } from 'playwright-core';

/** A reply as an author fills it in. */
export interface WrittenReply {
  says: string;
  feedback: string;
  /** Their names in the rubric. */
  behaviours?: readonly string[];
  brave?: string;
  trust?: 'More' | 'Less';
  /** A state by its name; `new` for one that is made for it; stays here if not given. */
  leadsTo?: string;
}

/** Somebody who writes with the form alone. */
export function writerByForm(page: Page) {
  const form = page.getByRole('tabpanel', { name: 'Form' });
  const field = (label: string | RegExp) => form.getByLabel(label, { exact: true });
  const button = (name: string | RegExp) => form.getByRole('button', { name });
  const goTo = (name: string) => form.getByRole('navigation').getByRole('button', { name }).click();
  const heading = (name: string) =>
    form.getByRole('heading', { level: 2, name, exact: true }).waitFor();

  async function fill(label: string, text: string, within: Locator = form) {
    const found = within.getByLabel(label, { exact: true });
    await found.fill(text);
    await found.blur();
  }
  async function open(group: string) {
    await form.getByText(group, { exact: true }).first().click();
  }

  return {
    form,
    field,
    button,
    fill,
    open,
    heading,
    async toWhole() {
      await goTo('The whole conversation');
      await heading('The whole conversation');
    },
    async toState(name: string) {
      await goTo(name);
      await heading(name);
    },
    async rename(name: string) {
      await open('Name and note');
      await fill('Name of the state', name);
      await field('Name of the state').press('Enter');
      await heading(name);
    },
    async addReply(reply: WrittenReply) {
      await button('New reply').click();
      await form.getByRole('heading', { level: 2, name: /^Reply in/ }).waitFor();
      await fill('The trainee says', reply.says);
      await fill('How it landed, and why', reply.feedback);
      if (reply.brave !== undefined) await fill('What it risks, if it is brave', reply.brave);
      if (reply.trust !== undefined) {
        await button(`${reply.trust} trust`).click();
      }
      if (reply.leadsTo !== undefined) {
        const choice = reply.leadsTo === 'new' ? ' new' : reply.leadsTo;
        await field('Leads to').selectOption(choice);
      }
      for (const behaviour of reply.behaviours ?? []) {
        await button('Pick a behaviour').click();
        await form.getByLabel('Search the rubric').fill(behaviour);
        await form.getByRole('button', { name: behaviour }).first().click();
        await button('Done').click();
      }
    },
  };
}
