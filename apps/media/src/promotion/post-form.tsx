import { KeptForm, type KeptFormProps } from '@pbnet/micro-frontend/forms';
import { useTranslation } from 'react-i18next';
import { PostFields, type PostFieldsProps } from './post-fields.tsx';
import { postFaultsOf, type PostValues } from './post-values.ts';
import { useLengthWords } from './use-length-words.ts';

export interface PostFormProps
  extends Omit<KeptFormProps<PostValues>, 'faultsOf' | 'children'>, Omit<PostFieldsProps, 'form'> {}

/** The words beside what people will see of them. */
export function PostForm({ accounts, pictureId, ...props }: PostFormProps) {
  const { t } = useTranslation();
  const lengthWords = useLengthWords();
  const { initial } = props;
  return (
    <KeptForm
      {...props}
      faultsOf={(values) =>
        postFaultsOf(values, { initial, hasPicture: pictureId !== null, now: new Date() }).map(
          ({ field, fault, over = 0 }) => [
            field,
            fault === 'over' ? lengthWords.over(over) : t(`promotion.${fault}`),
          ],
        )
      }
    >
      {(form) => <PostFields {...{ form, accounts, pictureId }} />}
    </KeptForm>
  );
}
