import { Outlet } from 'react-router';
export function ParentsRoom() {
  return <Outlet />;
}
