// What someone at the screen can do and see, in the same words whether a browser or the real window shows it.
// A part of the page is named as it is heard: by its kind and its label. Everything waits for what it needs and
// gives up with a sentence.
import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE = 20_000;
/** Milliseconds between two looks: most of what is waited for is there at once, and what is not may take its time. */
const SOON = 5;
const LATER = 40;
const next = (wait) => Math.min(wait * 2, LATER);

export class Reader {
  /** `host` is the browser's or the window's side: see browser.mjs and window.mjs. */
  constructor(host) {
    this.host = host;
  }

  /** Runs `fn` in the page and hands back what it returns. */
  run(fn, ...args) {
    return this.host.run(fn, args);
  }

  /** Waits until `fn` holds in the page; `what` says what was missing when it never does. */
  async until(what, fn, ...args) {
    const begun = Date.now();
    for (let wait = SOON; ; wait = next(wait)) {
      const value = await this.run(fn, ...args);
      if (value) return value;
      if (Date.now() - begun > PATIENCE) throw new Error(`${what}; the page says:\n${await this.text()}`);
      await pause(wait);
    }
  }

  /** What stands on the page, then what is written in its fields. */
  text() {
    return this.run(() => {
      const fields = [...document.querySelectorAll('input, textarea')].map(({ value }) => `[${value}]`);
      return [document.body.innerText.replace(/\n{2,}/g, '\n').slice(0, 3000), ...fields].join('\n');
    });
  }

  /** Waits for words anywhere on the page. */
  sees(words) {
    return this.until(
      `“${words}” never appeared`,
      (wanted) => {
        const said = document.body.innerText.replace(/\s+/g, ' ').toLowerCase();
        const typed = [...document.querySelectorAll('input, textarea')].some((field) =>
          field.value.includes(wanted),
        );
        return typed || said.includes(wanted.toLowerCase());
      },
      words,
    );
  }

  /** Waits until the words are nowhere on the page. */
  seesNoMore(words) {
    return this.until(`“${words}” stayed`, silent, words);
  }

  /**
   * Puts away the notice that says these words. Under load a notice still slides when it is aimed at, slips from under
   * the pointer and is then held by it: whoever misses presses again.
   */
  async dismiss(words) {
    const begun = Date.now();
    await this.still();
    while (await this.run(says, words)) {
      if (Date.now() - begun > PATIENCE) throw new Error(`the notice “${words}” could not be dismissed`);
      const button = await this.host.pick(find, wanted('button', 'Dismiss'));
      // It may have gone by itself between the two looks.
      if (button) await this.host.click(button).catch(() => {});
      await pause(300);
    }
  }

  /** Waits for the page's own heading. */
  heading(words) {
    return this.until(
      `no page headed “${words}” came`,
      (wanted) => {
        const heading = document.querySelector('main h1');
        return heading?.innerText.replace(/\s+/g, ' ').trim() === wanted;
      },
      words,
    );
  }

  /** Whether such a part is there now. `name` is the whole label, or a pattern. */
  has(kind, name) {
    return this.run(find, ...wanted(kind, name)).then(Boolean);
  }

  part(kind, name) {
    return this.#wait(`there is no ${kind} “${name}”`, find, ...wanted(kind, name));
  }

  async click(kind, name) {
    await this.host.click(await this.part(kind, name));
  }

  /** Types with the keyboard into whatever has the focus. */
  type(text) {
    return this.host.type(text);
  }

  /** Presses keys one after another: `press('Control+z', 'Tab', 'Enter')`. */
  async press(...keys) {
    for (const key of keys) await this.host.press(key);
  }

  /** The kind and label of what has the focus, as a screen reader would begin. */
  focused() {
    return this.run(() => {
      const element = document.activeElement;
      const label = element.getAttribute('aria-label') ?? element.innerText ?? '';
      return `${element.tagName.toLowerCase()} ${label.replace(/\s+/g, ' ').trim()}`.trim();
    });
  }

  /** Presses Tab until the focus is on such a part; this is how the keyboard gets anywhere. */
  async tabTo(kind, name, most = 80) {
    for (let presses = 0; presses < most; presses++) {
      if (await this.run(isFocused, ...wanted(kind, name))) return;
      await this.press('Tab');
      // No finger is faster than a frame, in which a long list draws what has just come into view.
      await pause(20);
    }
    throw new Error(`Tab never reached the ${kind} “${name}”; the focus is on ${await this.focused()}`);
  }

  /** Opens the palette by its keys, and types once its field listens. */
  async palette(text = '') {
    await this.press('Control+k');
    await this.part('dialog', 'Go to, or do');
    await this.until(
      'the palette does not listen',
      () => document.activeElement?.closest('.palette input') !== null,
    );
    await this.type(text);
  }

  /** Goes to an address within the app, as a link would. */
  async go(hash) {
    await this.run((address) => {
      location.hash = address;
    }, hash);
  }

  /** Sets the theme as Settings does, without going there. */
  async theme(theme) {
    await this.run((choice) => {
      localStorage.setItem('waymark.theme', choice);
      dispatchEvent(new Event('waymark:theme'));
    }, theme);
    await this.until(
      `the ${theme} theme did not come`,
      (choice) => document.documentElement.dataset.theme === choice,
      theme,
    );
    await this.still();
  }

  /**
   * Waits until nothing on the page moves and its fonts are there: pictures and contrasts are of what stays. One look
   * is not enough: what was just changed begins to move with the next frame. The page counts its frames itself, so
   * that three of them take no longer than they do.
   */
  async still() {
    await this.run(() => {
      const watch = (globalThis.watchOfRest = { looks: 0 });
      const look = () => {
        if (globalThis.watchOfRest !== watch) return;
        const moving = document.getAnimations().some((animation) => animation.playState === 'running');
        watch.looks = moving || document.fonts.status !== 'loaded' ? 0 : watch.looks + 1;
        if (watch.looks < 3) requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    return this.until('the page never came to rest', () => globalThis.watchOfRest.looks >= 3);
  }

  /** How far the page is scrolled down, in pixels. */
  scrolled() {
    return this.run(scroll, null);
  }

  async scrollTo(top) {
    await this.until('the page is too short to scroll', scrollable, top);
    await this.run(scroll, top);
  }

  async untilScrolled(what, fits) {
    const begun = Date.now();
    while (!fits(await this.scrolled())) {
      if (Date.now() - begun > PATIENCE)
        throw new Error(`${what}; the page is scrolled by ${await this.scrolled()}`);
      await pause(40);
    }
  }

  /** By how many pixels the page is too wide for the window, or its frame for the page. */
  sideways() {
    return this.run(() => {
      const wide = [document.documentElement, document.body, document.querySelector('main')];
      return Math.max(...wide.map((element) => element.scrollWidth - element.clientWidth));
    });
  }

  size(width, height) {
    return this.host.size(width, height);
  }

  async picture(file) {
    await this.still();
    await this.host.picture(file);
  }

  async #wait(what, fn, ...args) {
    const begun = Date.now();
    for (let wait = SOON; ; wait = next(wait)) {
      const element = await this.host.pick(fn, args);
      if (element) return element;
      if (Date.now() - begun > PATIENCE) throw new Error(`${what}; the page says:\n${await this.text()}`);
      await pause(wait);
    }
  }
}

/** A pattern does not survive the way into the page; its source does. */
function wanted(kind, name) {
  return name instanceof RegExp ? [kind, name.source, name.flags] : [kind, name, null];
}

// All of these run inside the page and can use nothing from outside themselves.

function says(words) {
  return document.body.innerText.replace(/\s+/g, ' ').toLowerCase().includes(words.toLowerCase());
}

function silent(words) {
  return !document.body.innerText.replace(/\s+/g, ' ').toLowerCase().includes(words.toLowerCase());
}

function find(kind, name, flags) {
  const kinds = {
    button: 'button, [role=button]',
    link: 'a[href]',
    field: 'input, textarea, select, [role=combobox], [role=searchbox]',
    unfold: 'summary',
    option: '[role=option]',
    choice: '[role=menuitemradio]',
    menuitem: '[role=menuitem]',
    radio: 'input[type=radio], [role=radio]',
    dialog: 'dialog[open], [role=dialog], [role=alertdialog]',
    heading: 'h1, h2, h3',
  };
  const words = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
  const label = (element) => {
    const by = element.getAttribute('aria-labelledby');
    const named = by
      ?.split(/\s+/)
      .map((id) => document.getElementById(id)?.innerText)
      .join(' ');
    const outer = [...(element.labels ?? [])].map((one) => one.innerText).join(' ');
    return words(element.getAttribute('aria-label') ?? named ?? (outer || element.innerText));
  };
  const fits = flags === null ? (text) => text === name : (text) => new RegExp(name, flags).test(text);
  const shown = (element) => element.checkVisibility?.() ?? element.getClientRects().length > 0;
  const all = [...document.querySelectorAll(kinds[kind])];
  const found = all.find((element) => shown(element) && fits(label(element)));
  // A styled choice is pressed where it can be seen.
  return (kind === 'radio' && found?.labels?.[0]) || found || null;
}

function isFocused(kind, name, flags) {
  const element = document.activeElement;
  if (!element) return false;
  const words = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
  const kinds = {
    link: 'a[href]',
    button: 'button, [role=button]',
    field: 'input, textarea, select',
  };
  if (!element.matches(kinds[kind])) return false;
  const outer = [...(element.labels ?? [])].map((one) => one.innerText).join(' ');
  const label = words(element.getAttribute('aria-label') ?? (outer || element.innerText));
  return flags === null ? label === name : new RegExp(name, flags).test(label);
}

function scroll(top) {
  let element = document.querySelector('main h1');
  while (element && !/auto|scroll/.test(getComputedStyle(element).overflowY)) element = element.parentElement;
  element ??= document.scrollingElement;
  if (top !== null) element.scrollTop = top;
  return element.scrollTop;
}

function scrollable(top) {
  let element = document.querySelector('main h1');
  while (element && !/auto|scroll/.test(getComputedStyle(element).overflowY)) element = element.parentElement;
  element ??= document.scrollingElement;
  return element.scrollHeight - element.clientHeight >= top;
}
