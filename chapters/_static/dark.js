// The theme learns which colours the system has only once all is loaded, and until then shows the light ones.
{
  const { dataset } = document.documentElement;
  if (dataset.theme === "auto") dataset.theme = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}
