/* What pages do beyond links and forms. Everything here is also reached without it. */
(() => {
  "use strict";

  /* A figure, or its dot in a drawing, opens its card over the page; its link leads to the card's own page. */
  async function openCard(link) {
    const dialog = document.getElementById("card");
    const body = dialog.querySelector("div");
    try {
      const answer = await fetch(link.getAttribute("href"), { headers: { Accept: "text/html" } });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const card = page.querySelector("article.card");
      if (!answer.ok || !card) throw new Error(answer.statusText);
      body.replaceChildren(document.adoptNode(card));
    } catch {
      location.assign(link.getAttribute("href"));
      return;
    }
    ready(body);
    dialog.showModal();
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a.figure, a.dot");
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
      event.preventDefault();
      openCard(link);
    } else if (event.target.id === "card") {
      event.target.close();
    }
  });

  /* Citations are copied where the browser lets us. */
  async function copy(button) {
    const words = button.parentElement.querySelector(".citation").textContent;
    await navigator.clipboard.writeText(words);
    const name = button.textContent;
    button.textContent = button.dataset.copied;
    setTimeout(() => { button.textContent = name; }, 2000);
  }

  /* Names are suggested while one types, in Chinese, in pinyin or by first letters. */
  function suggest(input) {
    const list = document.createElement("ul");
    list.id = "suggestions";
    list.className = "suggestions";
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", input.dataset.suggestions);
    list.hidden = true;
    input.after(list);
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-controls", list.id);
    let chosen = -1;
    let asked = 0;

    const show = (open) => {
      list.hidden = !open;
      input.setAttribute("aria-expanded", String(open));
      if (!open) choose(-1);
    };
    const choose = (at) => {
      chosen = at;
      [...list.children].forEach((option, i) => option.setAttribute("aria-selected", String(i === at)));
      if (at >= 0) input.setAttribute("aria-activedescendant", list.children[at].id);
      else input.removeAttribute("aria-activedescendant");
    };
    const take = (option) => {
      input.value = option.dataset.query;
      show(false);
      input.form.requestSubmit();
    };
    const fill = (items) => {
      list.replaceChildren(...items.map((item, i) => {
        const option = document.createElement("li");
        option.id = "suggestion-" + i;
        option.setAttribute("role", "option");
        option.dataset.query = item.value;
        const kind = document.createElement("span");
        kind.textContent = input.dataset[item.kind];
        const name = document.createElement("span");
        name.textContent = item.value === item.matched ? item.value : item.value + "（" + item.matched + "）";
        option.append(name, kind);
        option.addEventListener("mousedown", (event) => { event.preventDefault(); take(option); });
        return option;
      }));
      show(items.length > 0);
    };

    show(false);
    input.addEventListener("input", async () => {
      const words = input.value.trim();
      const turn = ++asked;
      if (words === "") return show(false);
      const answer = await fetch("/api/v1/suggest?q=" + encodeURIComponent(words)).catch(() => null);
      const items = answer && answer.ok ? (await answer.json()).items : [];
      if (turn === asked && document.activeElement === input) fill(items);
    });
    input.addEventListener("keydown", (event) => {
      const size = list.children.length;
      if (event.key === "ArrowDown" && size > 0) { show(true); choose((chosen + 1) % size); event.preventDefault(); }
      else if (event.key === "ArrowUp" && size > 0) { choose((chosen + size - 1) % size); event.preventDefault(); }
      else if (event.key === "Escape" && !list.hidden) { show(false); event.preventDefault(); }
      else if (event.key === "Enter" && chosen >= 0) { take(list.children[chosen]); event.preventDefault(); }
    });
    input.addEventListener("blur", () => show(false));
  }

  /* The outline marks the issue that is being read. */
  function follow(outline) {
    const links = new Map([...outline.querySelectorAll("a[href^='#']")].map((link) => [link.hash.slice(1), link]));
    const mark = () => {
      let current = null;
      for (const id of links.keys()) {
        const place = document.getElementById(id);
        if (place && place.getBoundingClientRect().top < innerHeight / 3) current = id;
      }
      links.forEach((link, id) => {
        if (id === current) link.setAttribute("aria-current", "true");
        else link.removeAttribute("aria-current");
      });
    };
    document.addEventListener("scroll", () => requestAnimationFrame(mark), { passive: true });
    mark();
  }

  /* Prepares what a page, or a part that came later, has. */
  function ready(part) {
    part.querySelectorAll("button.copy").forEach((button) => {
      if (!navigator.clipboard) return;
      button.hidden = false;
      button.addEventListener("click", () => copy(button));
    });
    part.querySelectorAll("input[data-suggestions]").forEach(suggest);
    part.querySelectorAll(".outline").forEach(follow);
    part.querySelectorAll("button.print").forEach((button) => {
      button.hidden = false;
      button.addEventListener("click", () => print());
    });
  }

  ready(document);

  /* A filter swaps the page's body; what its head says of the results follows. */
  document.addEventListener("htmx:afterSettle", () => {
    ready(document);
    const feed = document.querySelector("a.feed");
    if (feed) document.querySelector("link[rel=alternate]")?.setAttribute("href", feed.getAttribute("href"));
  });
})();
