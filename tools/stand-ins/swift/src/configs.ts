export interface SwiftPorts {
  readonly proxy: number;
  readonly account: number;
  readonly container: number;
  readonly object: number;
  readonly memcached: number;
}

export interface ConfigOptions {
  /** Rings lie here, and the objects below `devices`. */
  readonly directory: string;
  readonly ports: SwiftPorts;
  /** The name of the user that runs it. */
  readonly user: string;
  readonly secret: string;
}

export type StorageServer = 'account' | 'container' | 'object';

export const storageServers: readonly StorageServer[] = ['account', 'container', 'object'];

function common({ directory, user }: ConfigOptions, port: number): string {
  // Without workers the server is the very process that we start, and ends with it.
  return `[DEFAULT]
bind_ip = 127.0.0.1
bind_port = ${port}
user = ${user}
swift_dir = ${directory}
log_level = ERROR
workers = 0
`;
}

export function storageConfig(options: ConfigOptions, server: StorageServer): string {
  return `${common(options, options.ports[server])}devices = ${options.directory}/devices
mount_check = false
disable_fallocate = true

[pipeline:main]
pipeline = ${server}-server

[app:${server}-server]
use = egg:swift#${server}
`;
}

/** S3 over Swift: the access key is `lib:docs`, bad signatures are refused. */
export function proxyConfig(options: ConfigOptions): string {
  const { ports, secret } = options;
  const filters = ['catch_errors', 'listing_formats', 's3api', 'tempauth', 'bulk', 'slo', 'dlo', 'symlink'];
  const plain = ['catch_errors', 'listing_formats', 'bulk', 'slo', 'dlo', 'symlink'];
  return `${common(options, ports.proxy)}
[pipeline:main]
pipeline = catch_errors cache ${filters.slice(1).join(' ')} proxy-server

[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true
# A busy machine is slow, not broken: the usual half second ends in «reduce your request rate».
conn_timeout = 20
node_timeout = 60
recoverable_node_timeout = 60
allow_account_management = true

[filter:cache]
use = egg:swift#memcache
memcache_servers = 127.0.0.1:${ports.memcached}

[filter:tempauth]
use = egg:swift#tempauth
user_lib_docs = ${secret} .admin

[filter:s3api]
use = egg:swift#s3api
s3_acl = false
check_bucket_owner = false
location = us-east-1
min_segment_size = 1

${plain.map((name) => `[filter:${name}]\nuse = egg:swift#${name}\n`).join('\n')}`;
}
