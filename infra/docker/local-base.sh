#!/bin/sh
# Makes a base for the images of what this machine has itself, where no registry can be reached: for trying them out,
# and never for the public. Needs to be able to import an image: podman or docker in ENGINE.
#
#   sh infra/docker/local-base.sh localhost/advay-base
set -eu

name=${1:?name the image}
engine=${ENGINE:-podman}
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT

# A program at its own place, and each library that it says it loads.
take() {
  at=$(command -v "$1")
  mkdir -p "$root$(dirname "$at")"
  cp -L "$at" "$root$at"
  ldd "$at" | grep -o '/[^ ]*' | while read -r library; do
    mkdir -p "$root$(dirname "$library")"
    cp -L "$library" "$root$library"
  done
}

mkdir -p "$root/etc" "$root/usr" "$root/tmp" "$root/proc" "$root/dev" "$root/sys"
# As on this machine, where programs say /bin and mean /usr/bin.
for folder in bin sbin lib lib64; do
  if [ -L "/$folder" ]; then
    mkdir -p "$root/usr/$folder"
    ln -s "usr/$folder" "$root/$folder"
  fi
done
for program in node nginx sh cat touch; do take "$program"; done
printf 'root:x:0:0::/:/bin/sh\nnginx:x:101:101::/:/bin/sh\nnode:x:1000:1000::/:/bin/sh\n' >"$root/etc/passwd"
printf 'root:x:0:\nnginx:x:101:\nnode:x:1000:\n' >"$root/etc/group"
chmod 1777 "$root/tmp"
tar --create --directory "$root" --sort=name --owner=0 --group=0 --numeric-owner --mtime=@1 . | "$engine" import - "$name"
