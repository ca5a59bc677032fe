/** What stands in the place of every page while the database or the files of the shell cannot be reached. */
export const outagePage = `<!doctype html>
<html lang="ru">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Система ненадолго остановлена</title>
  </head>
  <body>
    <main>
      <h1>Система ненадолго остановлена</h1>
      <p>Идёт обновление или нет связи с базой данных. Введённое раньше сохранено.</p>
      <p>Обновите страницу через минуту. Если не поможет, сообщите администратору Президентской библиотеки.</p>
      <p lang="en">The system is stopped for a moment. Reload the page in a minute.</p>
    </main>
  </body>
</html>
`;

export const outagePolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
