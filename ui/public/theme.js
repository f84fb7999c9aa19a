// Runs before the first paint. The choice is 'light', 'dark' or absent, which follows the system.
(function () {
  var root = document.documentElement;
  var dark = matchMedia('(prefers-color-scheme: dark)');
  function apply() {
    var choice = null;
    try {
      choice = localStorage.getItem('waymark.theme');
    } catch {
      // Storage can be switched off; the system's choice then decides.
    }
    root.dataset.theme = choice === 'light' || choice === 'dark' ? choice : dark.matches ? 'dark' : 'light';
  }
  apply();
  dark.addEventListener('change', apply);
  addEventListener('waymark:theme', apply);
})();
