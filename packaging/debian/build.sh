#!/usr/bin/env bash
# Makes dist/kiosk_VERSION_amd64.deb of dist/kiosk.
set -euo pipefail
cd "$(dirname "$0")/../.."
umask 022
# One time for all that is in it, that of the commit: so that two builds of it are alike.
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}

files=packaging/debian
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' kiosk/__init__.py)
work=build/deb # laid out as dpkg-shlibdeps likes it
root=$work/debian/kiosk
rm -rf $work

put() { # mode, source, path in the package
  install -D -m "$1" "$2" "$root/$3"
}

mkdir -p "$root/opt" "$root/usr/bin"
cp -r --preserve=links,mode,timestamps dist/kiosk "$root/opt/kiosk"
find "$root/opt/kiosk" -type f -name '*.so*' -exec chmod 644 {} +
ln -s /opt/kiosk/kiosk "$root/usr/bin/kiosk"
put 644 packaging/kiosk.yaml usr/share/kiosk/kiosk.yaml
put 644 $files/kiosk.service lib/systemd/system/kiosk.service
put 644 $files/logind.conf usr/lib/systemd/logind.conf.d/kiosk.conf
put 644 $files/system.conf usr/lib/systemd/system.conf.d/kiosk.conf
put 644 $files/xorg.conf usr/share/X11/xorg.conf.d/60-kiosk.conf
put 644 $files/journald.conf usr/lib/systemd/journald.conf.d/kiosk.conf
put 644 $files/sysctl.conf usr/lib/sysctl.d/60-kiosk.conf
put 644 $files/lintian-overrides usr/share/lintian/overrides/kiosk
put 644 $files/copyright usr/share/doc/kiosk/copyright

put 644 $files/kiosk.1 usr/share/man/man1/kiosk.1
put 644 CHANGELOG.md usr/share/doc/kiosk/CHANGELOG.md
sed "s/@VERSION@/$version/; s/@DATE@/$(date -u -R -d "@$SOURCE_DATE_EPOCH")/" $files/changelog \
  >"$root/usr/share/doc/kiosk/changelog"
gzip --best --no-name "$root/usr/share/doc/kiosk/"{changelog,CHANGELOG.md} \
  "$root/usr/share/man/man1/kiosk.1"

# The system's libraries that the program's own need, and in which versions.
mkdir -p "$root/DEBIAN"
printf 'Source: kiosk\n\nPackage: kiosk\nArchitecture: amd64\n' >$work/debian/control
mapfile -t binaries < <(cd $work && find debian -type f \( -name '*.so*' -o -name kiosk \))
if ! libraries=$(cd $work &&
  dpkg-shlibdeps -O --ignore-missing-info "${binaries[@]}" 2>shlibdeps.txt); then
  grep error: $work/shlibdeps.txt >&2
  echo "kiosk: a library that is not found here: apt-get install libwayland-cursor0 libwayland-egl1" >&2
  exit 1
fi

sed "s/@VERSION@/$version/; s/@SIZE@/$(du -sk "$root" | cut -f1)/
  s/@LIBRARIES@/${libraries#shlibs:Depends=}/" $files/control >"$root/DEBIAN/control"
for script in postinst prerm postrm; do
  put 755 $files/$script DEBIAN/$script
done
(cd "$root" && find . -type f ! -path './DEBIAN/*' -printf '%P\0' | sort -z | xargs -0 md5sum) \
  >"$root/DEBIAN/md5sums"

dpkg-deb --root-owner-group -Zxz --build "$root" "dist/kiosk_${version}_amd64.deb"
(cd dist && sha256sum "kiosk_${version}_amd64.deb" kiosk.cdx.json >SHA256SUMS)
