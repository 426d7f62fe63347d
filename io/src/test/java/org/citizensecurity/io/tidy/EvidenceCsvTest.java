package org.citizensecurity.io.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.citizensecurity.io.ClassifiedRecords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceCsvTest {
  private static final String TABLE = """
      record,field,passage,start,end,text,facet,value,standing,weight,rule,language,codebook
      "a,1",,,,,,RELEVANCE,yes,,,weight of MEASURE:ACCESS_TO_JUSTICE,,7
      "a,1",,,,,,MEASURE,ACCESS_TO_JUSTICE,,,weight of MEASURE:ACCESS_TO_JUSTICE,,7
      "a,1",,,,,,APPROACH,SOFT,,,profile ACCESS_TO_JUSTICE,,7
      "a,1",,,,,,APPROACH,SOFT,,,weight of APPROACH:SOFT,,7
      "a,1",TITLE,0,0,6,Courts,MEASURE,ACCESS_TO_JUSTICE,COUNTS,8,"r ""1""\",en,7
      "a,1",DESCRIPTION,1,0,6,Courts,MEASURE,ACCESS_TO_JUSTICE,COUNTS,0,"r ""1""\",en,7
      "a,1",DESCRIPTION,1,16,21,raids,APPROACH,HARD,TURNED_DOWN,0,r2,en,7
      "a,1",CODES,0,0,10,DAC5:15130,MEASURE,ACCESS_TO_JUSTICE,COUNTS,2,r3,und,7
      "a,1",CODES,0,0,10,DAC5:15130,MEASURE,ACCESS_TO_JUSTICE,OUT_OF_DATE,0,r4,und,7
      """;

  @Test
  void everyReasonIsARow() throws IOException {
    StringWriter out = new StringWriter();
    EvidenceCsv.write(
        ImmutableList.of(ClassifiedRecords.sample(), ClassifiedRecords.nothing()), out);
    assertThat(out)
        .hasToString(TABLE + "b,,,,,,RELEVANCE,no,,,too little speaks for another value,,7\n");
  }

  @Test
  void noRecordsLeaveTheHeader() throws IOException {
    StringWriter out = new StringWriter();
    EvidenceCsv.write(ImmutableList.of(), out);
    assertThat(out.toString().strip()).isEqualTo(String.join(",", EvidenceCsv.columns()));
  }

  @Test
  void fileHoldsTheSame(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("evidence.csv");
    EvidenceCsv.write(ImmutableList.of(ClassifiedRecords.sample()), file);
    assertThat(Files.readString(file)).isEqualTo(TABLE);
  }
}
