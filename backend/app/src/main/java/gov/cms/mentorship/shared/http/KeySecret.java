package gov.cms.mentorship.shared.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What only the caller can do who has sent an idempotency key: find the answer that was kept,
 * compare the request, read the answer. The key itself is not kept, so that whoever reads the
 * database learns from a kept answer neither whose it is nor what was asked, and cannot try either.
 */
final class KeySecret {

  private static final String HMAC = "HmacSHA256";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final byte[] secret;

  /** The secret of a caller's key; the same key of somebody else is another one. */
  KeySecret(String caller, String key) {
    this.secret = hmac(key.getBytes(StandardCharsets.UTF_8), caller);
  }

  /** Where the answer is kept: 32 bytes. */
  byte[] id() {
    return hmac(secret, "id");
  }

  /** What tells one request from another: 32 bytes. */
  byte[] fingerprint(String request) {
    return hmac(secret, "request\n" + request);
  }

  /** Makes an answer unreadable for others. */
  byte[] seal(byte[] answer) {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    byte[] sealed = crypt(Cipher.ENCRYPT_MODE, nonce, answer);
    return ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed).array();
  }

  /** Reads a sealed answer. */
  byte[] open(byte[] sealed) {
    return crypt(
        Cipher.DECRYPT_MODE,
        Arrays.copyOf(sealed, NONCE_BYTES),
        Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length));
  }

  private byte[] crypt(int mode, byte[] nonce, byte[] text) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(
          mode,
          new SecretKeySpec(hmac(secret, "answer"), "AES"),
          new GCMParameterSpec(TAG_BITS, nonce));
      return cipher.doFinal(text);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Cannot seal or open a kept answer", impossible);
    }
  }

  private static byte[] hmac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key, HMAC));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Cannot derive the secret of a key", impossible);
    }
  }
}
