// The colours that the reader chose, before the first picture; without a choice, the system's. The theme's script,
// which learns the system's colours only once all is loaded, goes on from here. What is stored and is no choice
// counts as nothing.
{
  const { dataset } = document.documentElement;
  const kept = (key, known, other) => {
    try {
      const value = localStorage.getItem(key);
      return known.includes(value) ? value : other;
    } catch {
      return other; // nothing can be stored here
    }
  };
  const system = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  dataset.mode = kept("mode", ["auto", "light", "dark"], "auto");
  dataset.theme = kept("theme", ["light", "dark"], system);
}
