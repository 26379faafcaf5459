/** Those classes of `grammar.txt` by which a poll or study is known, and what it has found. */
export type PollClass = 'asking' | 'finding' | 'polled' | 'polling' | 'share-unit' | 'standing' | 'yield';
