package dev.depthsprint.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PiecesTest {

  @Test
  void every_piece_is_found_by_its_code() {
    assertThat(Pieces.search(""))
        .hasSize(Catalogue.kinds().size() + 7)
        .allSatisfy(piece -> assertThat(Pieces.of(piece.code())).contains(piece));
  }

  @Test
  void zones_are_found_by_name_and_by_other_words() {
    assertThat(Pieces.search("cloud reg")).contains(new Piece.OfZone(Zone.Sort.CLOUD_REGION));
    assertThat(Pieces.search("boundary")).hasSize(4);
  }

  @Test
  void kinds_come_before_zones_and_notes() {
    assertThat(Pieces.search("security").getFirst()).isInstanceOf(Piece.OfKind.class);
  }

  @Test
  void an_unknown_code_is_no_piece() {
    assertThat(Pieces.of("kind-toaster")).isEmpty();
  }
}
