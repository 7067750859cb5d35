#!/bin/sh
# Asks veraPDF whether PDF files keep what they claim: PDF/A-3a and PDF/UA-1. Not part of the tests: it needs Java 11
# or newer, and Maven to fetch veraPDF once (version below, kept in the cache folder of the user).
#   sh test/support/verapdf.sh out/*.pdf
# Prints PASS or FAIL a file and claim, for a failure the rules that were broken; ends with 1 if there is one.
set -eu

version=1.28.2
home="${XDG_CACHE_HOME:-$HOME/.cache}/sepakat-verapdf-$version"

if [ ! -d "$home/lib" ]; then
  mkdir -p "$home"
  cat > "$home/pom.xml" <<POM
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>local</groupId>
  <artifactId>verapdf</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.verapdf.apps</groupId>
      <artifactId>greenfield-apps</artifactId>
      <version>$version</version>
    </dependency>
  </dependencies>
</project>
POM
  mvn -q -B -f "$home/pom.xml" dependency:copy-dependencies -DoutputDirectory="$home/lib"
fi

failed=0
for claim in 3a ua1; do
  java -cp "$home/lib/*" org.verapdf.apps.GreenfieldCliWrapper --flavour "$claim" --format text -v "$@" || failed=1
done
exit "$failed"
