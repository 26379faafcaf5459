import { parquetWriteBuffer } from 'hyparquet-writer';
import { COUNTS, type SummaryRow, sharesOf } from './summary-row';

const SHARES = ['shareAnonymous', 'shareSecondHand', 'shareDependent'] as const;

/** The rows as a Parquet file: outlet as UTF-8, day as DATE, counts as INT64, shares as DOUBLE. */
export function toParquet(rows: readonly SummaryRow[]): Uint8Array {
  const shares = rows.map(sharesOf);
  const columns = [
    { name: 'outlet', data: rows.map(({ outlet }) => outlet) },
    { name: 'day', data: rows.map(({ day }) => (day === null ? null : new Date(`${day}T00:00:00Z`))) },
    ...COUNTS.map((name) => ({ name, data: rows.map((row) => BigInt(row[name])) })),
    ...SHARES.map((name) => ({ name, data: shares.map((share) => share[name]) })),
  ];
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: columns,
      schema: [
        { name: 'summary', num_children: columns.length },
        { name: 'outlet', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
        { name: 'day', type: 'INT32', converted_type: 'DATE', repetition_type: 'OPTIONAL' },
        ...COUNTS.map((name) => ({ name, type: 'INT64', repetition_type: 'REQUIRED' }) as const),
        ...SHARES.map((name) => ({ name, type: 'DOUBLE', repetition_type: 'OPTIONAL' }) as const),
      ],
      createdBy: 'whence',
    }),
  );
}
