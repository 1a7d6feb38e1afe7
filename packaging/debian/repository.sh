#!/usr/bin/env bash
# Puts a package into a signed apt repository: a folder that any web server can serve.
#   repository.sh FOLDER PACKAGE.deb
# KIOSK_REPOSITORY_KEY names the key of gpg that signs. The newest version is the one that is kept;
# machines get it by `apt upgrade`. With reprepro and gnupg. Prints what each machine is told.
set -euo pipefail

folder=$1 package=$2
key=${KIOSK_REPOSITORY_KEY:?name a key of gpg that signs: KIOSK_REPOSITORY_KEY}
for tool in reprepro gpg; do
  command -v "$tool" >/dev/null || {
    echo "kiosk: $tool is missing; please run: sudo apt-get install reprepro gnupg" >&2
    exit 1
  }
done

mkdir -p "$folder/conf"
cat >"$folder/conf/distributions" <<END
Origin: kiosk
Label: kiosk
Codename: stable
Architectures: amd64
Components: main
Description: The touch kiosk of the museum
SignWith: $(gpg --batch --with-colons --list-secret-keys "$key" | awk -F: '$1 == "fpr" { print $10; exit }')
END
reprepro --silent --basedir "$folder" includedeb stable "$package"
gpg --batch --yes --export --output "$folder/kiosk.gpg" "$key"

cat <<END
kiosk: $folder has $(basename "$package")
Serve the folder by the web, without conf and db. On each machine put kiosk.gpg into
/usr/share/keyrings, and this into /etc/apt/sources.list.d/kiosk.sources:

Types: deb
URIs: https://museum.example/kiosk/debian
Suites: stable
Components: main
Signed-By: /usr/share/keyrings/kiosk.gpg
END
