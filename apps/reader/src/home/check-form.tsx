import { Button, Group, Paper, Text, TextInput, Title } from '@pbnet/ui';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

/** Leads to the page that says whose a document is, by the number printed on it. */
export function CheckForm() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [number, setNumber] = useState('');
  const [missing, setMissing] = useState(false);

  function check(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = number.trim();
    setMissing(typed === '');
    if (typed !== '') void navigate(`/check/${encodeURIComponent(typed)}`);
  }

  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="check-title">
      <Title order={2} size="h3" id="check-title" mb="xs">
        {t('home.check')}
      </Title>
      <Text mb="md">{t('home.checkHelp')}</Text>
      <form onSubmit={check} noValidate>
        <Group align="end">
          <TextInput
            label={t('home.number')}
            value={number}
            onChange={({ currentTarget }) => setNumber(currentTarget.value)}
            error={missing && t('home.numberNeeded')}
            autoComplete="off"
          />
          <Button type="submit" variant="default">
            {t('home.doCheck')}
          </Button>
        </Group>
      </form>
    </Paper>
  );
}
