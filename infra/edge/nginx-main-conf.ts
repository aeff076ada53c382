/**
 * The settings around a server's, for an nginx that is alone in its container: it is nobody in particular, writes to
 * /tmp and nowhere else, and keeps no record of who asked. `server` is the file that `nginxConf` wrote.
 */
export const nginxMainConf = (server: string): string => `daemon off;
worker_processes 2;
pid /tmp/nginx.pid;
error_log stderr crit;
# Sockets stay open for as long as a call: whoever is still there then is sent away, before SIGKILL comes after 10 s.
worker_shutdown_timeout 6s;
events { worker_connections 1024; }
http {
  access_log off;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `  ${name}_temp_path /tmp/${name};`).join('\n')}
  sendfile on;
  include "${server}";
}
`;
