"""The secrets of one embedded store, made at random at its first start: S3 key pair, inner key, certificate.

SeaweedFS's ports beside S3 ask for nothing by default, so that any local user could go around the S3 keys.
Here HTTP to them wants a token signed with the inner key, and gRPC wants a client certificate (mutual TLS).
"""

from __future__ import annotations

import datetime
import ipaddress
import json
import os
import secrets
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

YEARS = 100
"""Validity of the certificate. It never leaves the folder; the key file's mode is what protects it."""


def make_secrets(*, credentials: Path, certificate: Path, private_key: Path, now: datetime.datetime) -> None:
    """Write the three files, mode 0600, `credentials` last: when it is there, all are. Raises OSError."""
    key = ec.generate_private_key(ec.SECP256R1())
    _write(certificate, _self_signed(key, now))
    _write(
        private_key,
        key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        ),
    )
    pair = {
        "access_key": f"PM{secrets.token_hex(9).upper()}",
        "secret_key": secrets.token_urlsafe(30),
        "inner_key": secrets.token_urlsafe(30),
    }
    _write(credentials, json.dumps(pair).encode())


def _self_signed(key: ec.EllipticCurvePrivateKey, now: datetime.datetime) -> bytes:
    """One certificate for both ends; it is its own authority, so only its own key can show it."""
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "pressmark embedded store")])
    usages = [ExtendedKeyUsageOID.SERVER_AUTH, ExtendedKeyUsageOID.CLIENT_AUTH]
    hosts = [x509.IPAddress(ipaddress.ip_address("127.0.0.1")), x509.DNSName("localhost")]
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        # A day back: clocks that were wrong when the store was made must not lock it.
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=365 * YEARS))
        .add_extension(x509.SubjectAlternativeName(hosts), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(x509.ExtendedKeyUsage(usages), critical=False)
        .sign(key, hashes.SHA256())
    )
    return certificate.public_bytes(serialization.Encoding.PEM)


def _write(path: Path, content: bytes) -> None:
    """Atomically, for the owner alone."""
    beside = path.with_name(f"{path.name}.{os.getpid()}.tmp")
    descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)
