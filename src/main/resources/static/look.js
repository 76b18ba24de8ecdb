// Comfort only: every page does its work without this file.
(() => {
  'use strict';

  /** A form is sent once; the server takes a second copy for the first, this spares the wait. */
  function sendOnce(event) {
    const form = event.target;
    if (event.defaultPrevented || form.method !== 'post') {
      return;
    }
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'true';
    // After the event, or the pressed button's own name and value would not be sent.
    setTimeout(() => form.querySelectorAll('button').forEach((button) => button.setAttribute('aria-disabled', 'true')));
  }

  /** Back from the next page, the form can be sent again. */
  function sendAgain() {
    document.querySelectorAll('form[data-sent]').forEach((form) => {
      delete form.dataset.sent;
      form.querySelectorAll('button').forEach((button) => button.removeAttribute('aria-disabled'));
    });
  }

  function focusErrors(root) {
    const summary = root.querySelector('#error-summary');
    if (summary) {
      summary.focus();
    }
  }

  /** Says the same to who listens as to who looks. */
  function say(words) {
    const place = document.getElementById('said');
    if (place && words) {
      place.textContent = words;
    }
  }

  function rows(table) {
    return [...table.tBodies].flatMap((body) => [...body.rows]);
  }

  function select(table, row) {
    rows(table).forEach((other) => other.classList.toggle('sel', other === row));
    const link = row.querySelector('a[href]');
    if (link) {
      link.focus();
    }
  }

  /** j and k walk through the rows of table[data-keys], Enter opens, n presses the row's [data-key=n]. */
  function keys(event) {
    const table = document.querySelector('table[data-keys]');
    const typing = event.target.closest('input, select, textarea, [contenteditable]');
    if (!table || typing || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const all = rows(table);
    const here = all.findIndex((row) => row.classList.contains('sel'));
    if (event.key === 'j' || event.key === 'k') {
      const next = Math.min(Math.max(here + (event.key === 'j' ? 1 : -1), 0), all.length - 1);
      if (all[next]) {
        event.preventDefault();
        select(table, all[next]);
      }
    } else if (event.key === 'Enter' && here >= 0 && event.target === document.body) {
      all[here].querySelector('a[href]')?.click();
    } else if (here >= 0) {
      all[here].querySelector(`[data-key="${CSS.escape(event.key)}"]`)?.click();
    }
  }

  function copy(event) {
    const button = event.target.closest('button[data-copy]');
    if (button && navigator.clipboard) {
      const place = document.querySelector(button.dataset.copy);
      navigator.clipboard.writeText((place ?? button).textContent.trim()).then(() => {
        button.textContent = button.dataset.copied;
        say(button.dataset.copied);
      });
    }
  }

  /** The browser's own words for choosing a file are in its language, not in the page's: ours lie under the same box. */
  function chooser(place) {
    const input = place.querySelector('input[type=file]');
    const words = document.createElement('span');
    const chosen = document.createElement('span');
    const show = () => { chosen.textContent = input.files[0]?.name ?? place.dataset.none; };
    words.className = 'button quiet';
    words.textContent = place.dataset.choose;
    chosen.className = 'chosen';
    [words, chosen].forEach((part) => part.setAttribute('aria-hidden', 'true'));
    place.append(words, chosen);
    place.classList.add('ready');
    input.addEventListener('change', show);
    show();
  }

  /** htmx sends the token that forms carry, and marks the part of the page that is on its way. */
  function htmx() {
    const body = document.body;
    body.addEventListener('htmx:configRequest', (event) => {
      const token = document.querySelector('meta[name=csrf]');
      if (token) {
        event.detail.headers[token.dataset.header] = token.content;
      }
    });
    body.addEventListener('htmx:beforeRequest', (event) => event.detail.target.setAttribute('aria-busy', 'true'));
    body.addEventListener('htmx:afterRequest', (event) => event.detail.target.removeAttribute('aria-busy'));
    body.addEventListener('htmx:afterSwap', (event) => {
      focusErrors(event.detail.target);
      say(event.detail.target.querySelector('[data-say]')?.dataset.say);
    });
  }

  document.addEventListener('submit', sendOnce);
  document.addEventListener('keydown', keys);
  document.addEventListener('click', copy);
  window.addEventListener('pageshow', sendAgain);
  document.querySelectorAll('button[data-copy], [data-print]').forEach((button) => { button.hidden = false; });
  document.querySelectorAll('[data-print]').forEach((button) => button.addEventListener('click', () => window.print()));
  document.querySelectorAll('.upload[data-choose]').forEach(chooser);
  focusErrors(document);
  htmx();
})();
