/** What a page begins with: everything else comes with its script. Nothing stands inline, so that nothing inline need be allowed. */
export function shell({
  script,
  style,
  preload,
}: {
  script: string;
  style: string;
  preload: readonly string[];
}): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Meeting Scheduler</title>
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${style}">
<link rel="stylesheet" href="/brand.css">
${preload.map((path) => `<link rel="modulepreload" href="${path}">\n`).join("")}<script type="module" src="${script}"></script>
</head>
<body>
<div id="page"></div>
<noscript>This page needs JavaScript.</noscript>
</body>
</html>
`;
}
