export const stylesheet = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0; }
header { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; padding: 0.75rem 1.5rem; background: #1f3a5f; color: #fff; }
header a { color: #fff; font-weight: 600; }
main { max-width: 70rem; margin: 0 auto; padding: 0.5rem 1.5rem 3rem; }
h1 { font-size: 1.5rem; overflow-wrap: anywhere; }
h2 { font-size: 1.125rem; margin: 1.5rem 0 0.5rem; }
form { display: flex; flex-wrap: wrap; gap: 0.5rem 0.75rem; align-items: center; margin: 1rem 0; }
input, select, button { font: inherit; padding: 0.4rem 0.75rem; border: 1px solid #767676; border-radius: 6px; }
button { background: #1f5fae; border-color: #1f5fae; color: #fff; cursor: pointer; }
button.quiet { background: none; color: inherit; border-color: #767676; }
:focus-visible { outline: 3px solid #e08a00; outline-offset: 2px; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.5rem; text-align: left; vertical-align: top; border-bottom: 1px solid #8886; overflow-wrap: anywhere; }
tbody th { font-weight: 500; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1rem; }
dt { opacity: 0.75; }
dd { margin: 0; overflow-wrap: anywhere; }
iframe { width: 100%; height: 32rem; border: 1px solid #767676; border-radius: 6px; background: #fff; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; padding: 1rem; border: 1px solid #8886; border-radius: 6px; }
.done { padding: 0.5rem 1rem; border-left: 4px solid #2b7a3d; background: #2b7a3d22; }
pre { overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere; }
`;
