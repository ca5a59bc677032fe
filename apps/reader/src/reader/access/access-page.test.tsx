import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderPage } from '../../testing/render-page.tsx';

const policy = {
  access: 'extended',
  readerAtCenters: false,
  minimumAge: 18,
  readingsAtOnce: 5,
  pagesAnHour: 600,
};

it('tells a guest what opens where, and the centres of a region', async () => {
  renderPage({
    at: '/reader/access?region=58',
    answers: {
      'ownReader.access': () => ({
        center: null,
        isReader: false,
        documents: [
          {
            ...{ id: 'ms-7', title: 'Летопись', address: 'https://documents.example/7' },
            until: '2099-05-01',
          },
        ],
        servers: [{ title: 'Сервер документов', origin: 'https://documents.example' }],
        collections: [
          {
            ...{ id: 1, title: { ru: 'Карты', en: 'Maps' }, policy, grantedUntil: null },
            here: { granted: false, refusal: 'sign-in' },
            home: { granted: false, refusal: 'sign-in' },
            center: { granted: true, ground: 'place' },
          },
        ],
      }),
      'ownReader.regions': () => [{ id: 58, name: { ru: 'Пензенская область', en: 'Penza' }, centers: 1 }],
      'ownReader.centers': () => [
        {
          ...{ id: 1, name: 'Центр доступа 1', locality: 'Пенза', organization: 'Библиотека' },
          ...{ address: '', phone: '+7 (8412) 00-00-00', website: 'javascript:alert(1)' },
        },
      ],
    },
  });
  expect(await screen.findByText('После входа')).toBeDefined();
  expect(screen.getByRole('link', { name: 'Летопись' })).toBeDefined();
  expect(screen.getByText(/1 мая 2099/)).toBeDefined();
  expect(screen.getByText('Да, с компьютеров центра')).toBeDefined();
  expect(screen.getByText('С 18 лет.')).toBeDefined();
  expect(await screen.findByText('Центр доступа 1')).toBeDefined();
  expect(screen.getByRole('link', { name: '+7 (8412) 00-00-00' }).getAttribute('href')).toBe(
    'tel:+78412000000',
  );
  expect(screen.queryByRole('link', { name: 'Сайт' })).toBeNull();
  expect(screen.getByRole('link', { name: 'Сервер документов' }).getAttribute('href')).toBe(
    'https://documents.example',
  );
});

it('finds a centre of a long list by a word, and opens the same region the next time', async () => {
  const center = (id: number) => ({
    ...{ id, name: `Центр доступа ${id}`, locality: id === 7 ? 'Орёл' : 'Ливны', organization: 'Библиотека' },
    ...{ address: '', phone: '', website: null },
  });
  const answers = {
    'ownReader.access': () => ({ center: null, isReader: true, servers: [], collections: [], documents: [] }),
    'ownReader.regions': () => [{ id: 57, name: { ru: 'Орловская область', en: 'Oryol' }, centers: 9 }],
    'ownReader.centers': () => Array.from({ length: 9 }, (_, index) => center(index + 1)),
  };
  renderPage({ at: '/reader/access', answers });
  await userEvent.click(await screen.findByRole('combobox', { name: 'Регион' }));
  await userEvent.click(await screen.findByText(/Орловская область/));
  await userEvent.type(await screen.findByRole('textbox', { name: 'Название, город или улица' }), 'орел');
  expect(screen.getByText('Центр доступа 7')).toBeDefined();
  expect(screen.queryByText('Центр доступа 1')).toBeNull();
  cleanup();
  renderPage({ at: '/reader/access', answers });
  expect(await screen.findByText('Центр доступа 1')).toBeDefined();
});
