(() => {
  'use strict';
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const config = {
    background: 'transparent',
    font: 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
    axis: {
      labelColor: 'var(--soft-ink)', titleColor: 'var(--soft-ink)', titleFontWeight: 'normal',
      labelFontSize: 12, titleFontSize: 12, domainColor: 'var(--rule)', tickColor: 'var(--rule)',
      gridColor: 'var(--rule)', gridOpacity: 0.6, labelOverlap: 'greedy', labelSeparation: 8, titlePadding: 10
    },
    legend: {
      labelColor: 'var(--ink)', labelFontSize: 12, labelLimit: 170, orient: 'top', title: null,
      symbolType: 'square', columns: 3, offset: 12
    },
    view: {stroke: null},
    text: {color: 'var(--ink)', fontSize: 12}
  };
  // The expressions of a chart are interpreted, not evaluated: the policy of the page forbids eval.
  const options = {
    actions: false, ast: true, config, mode: 'vega-lite', renderer: 'svg',
    tooltip: {theme: dark ? 'dark' : 'light'}
  };
  for (const box of document.querySelectorAll('.chart')) {
    const spec = JSON.parse(document.getElementById(box.id + '-spec').textContent);
    vegaEmbed(box, spec, options).catch(error => {
      box.replaceChildren();
      console.error(error);
    });
  }
})();
