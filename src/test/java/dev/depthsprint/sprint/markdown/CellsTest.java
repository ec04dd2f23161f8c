package dev.depthsprint.sprint.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Table rows on one line, held to GitHub's reading of them. */
class CellsTest {

  private static final Parser GITHUB =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  private static final int WIDTH = 4;

  @Test
  void rows_have_the_cells_that_github_sees() {
    String[] parts = {"a", "bc", " ", "  ", "\\|", "é", "→", "Day 1", ":", "–"};
    for (int seed = 0; seed < 500; seed++) {
      String row = row(new Random(seed), parts);
      assertThat(Cells.split(row)).as("seed %d, %s", seed, row).isEqualTo(github(row));
    }
  }

  private static String row(Random random, String[] parts) {
    StringBuilder row = new StringBuilder("|");
    for (int cell = 0; cell < WIDTH; cell++) {
      row.append('x');
      for (int part = random.nextInt(6); part > 0; part--) {
        row.append(parts[random.nextInt(parts.length)]);
      }
      row.append(cell < WIDTH - 1 || random.nextBoolean() ? "|" : "");
    }
    return row.toString();
  }

  private static List<String> github(String row) {
    List<String> cells = new ArrayList<>();
    Node document = GITHUB.parse("|a|b|c|d|\n|-|-|-|-|\n" + row);
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(CustomBlock block) {
            visitChildren(block);
          }

          @Override
          public void visit(CustomNode node) {
            if (node instanceof TableCell && node.getParent().getParent() instanceof TableBody) {
              cells.add(textOf(node));
            } else {
              visitChildren(node);
            }
          }
        });
    return cells;
  }

  private static String textOf(Node cell) {
    StringBuilder text = new StringBuilder();
    for (Node child = cell.getFirstChild(); child != null; child = child.getNext()) {
      text.append(((Text) child).getLiteral());
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"|---|---|", "| :--- | ---: |", "--- | ---", "|-|", ":-: | -"})
  void dashes_between_pipes_stand_below_a_header(String row) {
    assertThat(Cells.isDelimiter(row)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"---", "| a |", "|", "", "| - | a |", "| :: | - |", "- a"})
  void other_lines_do_not(String row) {
    assertThat(Cells.isDelimiter(row)).isFalse();
  }
}
