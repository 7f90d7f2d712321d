// The colours that the reader chose, before the first picture; without a choice, the system's. The theme's script,
// which learns the system's colours only once all is loaded, goes on from here.
{
  const { dataset } = document.documentElement;
  const kept = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null; // nothing can be stored here
    }
  };
  dataset.mode = kept("mode") || "auto";
  const chosen = kept("theme");
  const system = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  dataset.theme = ["dark", "light"].includes(chosen) ? chosen : system;
}
