package org.careerbenchmarks._support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Encrypts workbooks ({@code .xlsx}) as Excel does. */
public final class Encrypted {

    private Encrypted() {}

    /** A workbook that needs this password. */
    public static byte[] with(byte[] workbook, String password) {
        return with(workbook, password, new EncryptionInfo(EncryptionMode.agile));
    }

    /** A workbook that is only protected against changes, which Excel encrypts with the password that it knows itself. */
    public static byte[] scrambled(byte[] workbook) {
        return with(workbook, Decryptor.DEFAULT_PASSWORD);
    }

    public static byte[] with(byte[] workbook, String password, EncryptionInfo encryption) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = encryption.getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream stream = encryptor.getDataStream(container)) {
                stream.write(workbook);
            }
            container.writeFilesystem(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
        return bytes.toByteArray();
    }
}
