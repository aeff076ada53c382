import { useWords } from '../../../words/use-words.ts';
import table from '../plain-table.module.css';

export function RetentionTable() {
  const words = useWords('parents/rights').retention;
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.howLong}</th>
        </tr>
      </thead>
      <tbody>
        {words.rows.map(({ what, howLong }) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            <td>{howLong}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
