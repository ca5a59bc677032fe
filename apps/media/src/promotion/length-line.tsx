import { postLength, type PostWords, type SocialNetworkKind } from '@pbnet/domain/promotion';
import { Text } from '@pbnet/ui';
import { useLengthWords } from './use-length-words.ts';

export interface LengthLineProps extends PostWords {
  readonly network: SocialNetworkKind;
  readonly hasPicture: boolean;
}

/** How long the post is as its network counts, said aloud once it is too much. */
export function LengthLine({ network, ...post }: LengthLineProps) {
  const words = useLengthWords();
  const { length, limit, over } = postLength(network, post);
  const told = words.of(length, limit);
  return (
    <Text
      size="sm"
      c={over > 0 ? 'red' : 'dimmed'}
      fw={over > 0 ? 600 : 400}
      aria-live={over > 0 ? 'polite' : 'off'}
    >
      {over > 0 ? `${told}, ${words.over(over)}` : told}
    </Text>
  );
}
