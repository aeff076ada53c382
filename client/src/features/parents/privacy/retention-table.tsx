import table from '../plain-table.module.css';
import { RETENTION } from './retention.ts';

export function RetentionTable() {
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">How long</th>
        </tr>
      </thead>
      <tbody>
        {RETENTION.map(({ what, howLong }) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            <td>{howLong}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
