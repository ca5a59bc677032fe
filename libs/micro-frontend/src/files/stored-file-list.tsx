import { acceptOf, fileKinds, namesOf } from '@pbnet/domain/files';
import { Alert, Anchor, ConfirmButton, FileDrop, Group, Icon, Loader, Stack, Text } from '@pbnet/ui';
import type { ReactNode } from 'react';
import { useStoredFiles, type FilesOf, type ListedFile } from './use-stored-files.ts';
import { useFileSize, useFileWords } from './words.ts';

export interface StoredFileListProps extends FilesOf {
  /** What the files are: «Положение о конкурсе». */
  readonly label: string;
  readonly help?: ReactNode;
  /** Shows what is there and no more, whoever looks. */
  readonly readOnly?: boolean;
  /** What stands here when there is no file. */
  readonly empty?: ReactNode;
}

/** The files of one record: each to be saved, removed, and another added, as far as the purpose lets this person. */
export function StoredFileList({ label, help, readOnly = false, empty, ...of }: StoredFileListProps) {
  const words = useFileWords();
  const size = useFileSize();
  const { data, isError, add, remove, addressOf } = useStoredFiles(of);
  const error = add.error?.message ?? remove.error?.message;

  if (isError) return <Alert color="red">{words.notRead}</Alert>;
  if (!data) return <Loader size="sm" aria-label={label} />;
  const { files, limits } = data;
  const mayWrite = data.mayWrite && !readOnly;
  const mayAdd = mayWrite && files.length < limits.maxFiles;
  const takes = words.takes(namesOf(limits.kinds), size(limits.maxBytes), limits.maxFiles);

  return (
    <Stack gap="xs">
      {!mayAdd && <Text fw={500}>{label}</Text>}
      {mayAdd && (
        <FileDrop
          label={label}
          hint={
            <>
              {help} {takes}
            </>
          }
          accept={acceptOf(limits.kinds)}
          file={null}
          {...(error === undefined ? {} : { error })}
          onFile={(file) => file && add.mutate(file)}
        />
      )}
      {!mayAdd && error !== undefined && <Alert color="red">{error}</Alert>}
      {add.isPending && (
        <Group gap="xs" role="status">
          <Loader size="xs" />
          {words.sending}
        </Group>
      )}
      {files.length === 0 && !mayAdd && <Text c="dimmed">{empty ?? words.none}</Text>}
      {files.length > 0 && (
        <Stack component="ul" gap={4} m={0} p={0} aria-label={label}>
          {files.map((file) => (
            <Line key={file.id} file={file} size={size(file.size)} href={addressOf(file.id)}>
              {mayWrite && (
                <ConfirmButton
                  variant="subtle"
                  size="compact-md"
                  aria-label={words.remove(file.fileName)}
                  question={words.removeQuestion(file.fileName)}
                  details={words.removeDetails}
                  onConfirm={() => remove.mutate(file.id)}
                >
                  {words.removeShort}
                </ConfirmButton>
              )}
            </Line>
          ))}
        </Stack>
      )}
    </Stack>
  );
}

interface LineProps {
  readonly file: ListedFile;
  readonly size: string;
  readonly href: string;
  readonly children: ReactNode;
}

function Line({ file, size, href, children }: LineProps) {
  return (
    <Group component="li" gap="xs">
      <Icon name="document" />
      <Anchor href={href} download={file.fileName} lang="ru" display="inline-block" mih="1.5rem">
        {file.fileName}
      </Anchor>
      <Text c="dimmed">
        {fileKinds[file.kind].name}, {size}
      </Text>
      {children}
    </Group>
  );
}
