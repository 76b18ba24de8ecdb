package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.refusal.Refusal;

class DocumentStoreTests {

    @ParameterizedTest
    @EnumSource
    void givesBackWhatWasStoredByteForByte(Databases database) {
        Store store = Store.in(database);
        byte[] content = Samples.largePdf(3 * ContentStore.CHUNK, 1);

        StoredDocument stored = store.store("Bản vẽ.pdf", content);

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.documents().writeTo(stored.sha256(), out);
        assertThat(out.toByteArray()).isEqualTo(content);
        assertThat(stored.size()).isEqualTo(content.length);
        assertThat(stored.type()).isEqualTo("application/pdf");
        assertThat(store.chunksOf(stored)).isEqualTo(4);
        assertThat(store.documents().verify(stored.sha256())).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void storesTheSameContentOnceWhateverItsName(Databases database) {
        Store store = Store.in(database);
        byte[] content = Samples.largePdf(1000, 2);

        StoredDocument first = store.store("một.pdf", content);
        StoredDocument second = store.store("hai.pdf", content);

        assertThat(second.sha256()).isEqualTo(first.sha256());
        assertThat(second.name()).isEqualTo("hai.pdf");
        assertThat(store.chunksOf(first)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void storesOnceWhenTwoWritersMeet(Databases database) throws Exception {
        Store store = Store.in(database);
        byte[] content = Samples.largePdf(1000, 3);
        CountDownLatch secondBegan = new CountDownLatch(1);
        CompletableFuture<StoredDocument> second = new CompletableFuture<>();

        StoredDocument first = store.transaction().execute(open -> {
            StoredDocument stored = store.store("một.pdf", content);
            second.completeAsync(() -> store.transaction().execute(status -> {
                secondBegan.countDown();
                StoredDocument same = store.store("hai.pdf", content);
                assertThat(store.documents().verify(same.sha256())).isTrue();
                return same;
            }));
            await(secondBegan);
            return stored;
        });

        assertThat(second.get().sha256()).isEqualTo(first.sha256());
        assertThat(store.chunksOf(first)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void storesInTheTransactionOfTheCaller(Databases database) {
        Store store = Store.in(database);

        StoredDocument stored = store.transaction().execute(status -> {
            status.setRollbackOnly();
            return store.store("một.pdf", Samples.largePdf(1000, 4));
        });

        assertThat(store.documents().exists(stored.sha256())).isFalse();
        assertThat(store.documents().verify(stored.sha256())).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void answersAnUnknownHashAsNotFound(Databases database) {
        Store store = Store.in(database);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> store.documents().open("../../etc/passwd"))
                .matches(refusal -> refusal.kind() == Refusal.Kind.NOT_FOUND);
    }

    @ParameterizedTest
    @EnumSource
    void findsTheDocumentsThatWereDamaged(Databases database) {
        Store store = Store.in(database);
        StoredDocument sound = store.store("một.pdf", Samples.largePdf(1000, 5));
        StoredDocument changed = store.store("hai.pdf", Samples.largePdf(1000, 6));
        StoredDocument cut = store.store("ba.pdf", Samples.largePdf(2 * ContentStore.CHUNK, 7));
        store.jdbc().sql("update document_chunk set bytes = ? where sha256 = ?")
                .param(new byte[] {1, 2, 3}).param(changed.sha256()).update();
        store.jdbc().sql("delete from document_chunk where sha256 = ? and number = 2")
                .param(cut.sha256()).update();

        assertThat(store.scrub().damaged()).containsExactlyInAnyOrder(changed.sha256(), cut.sha256());
        assertThat(store.documents().verify(sound.sha256())).isTrue();
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> store.documents().writeTo(cut.sha256(), OutputStream.nullOutputStream()));
        store.jdbc().sql("delete from document_content where sha256 in (?, ?)")
                .param(changed.sha256()).param(cut.sha256()).update();
    }

    @ParameterizedTest
    @EnumSource
    void keepsNothingOfAnUploadThatBreaksOff(Databases database) throws IOException {
        Store store = Store.in(database);
        InputStream broken = new BrokenLine(Samples.largePdf(200_000, 8), 128 * 1024);

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> store.documents().store("một.pdf", broken));

        assertThat(TemporaryFiles.left()).isEmpty();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
