package vn.motcua.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.springframework.boot.jackson.JsonComponent;

/**
 * Writes moments into JSON as {@link DateTimeFormatter#ISO_OFFSET_DATE_TIME} does, without its hundred steps: the way of a
 * dossier has a dozen of them, and they were the dearest part of its answer.
 */
@JsonComponent
class MomentWriter extends StdScalarSerializer<OffsetDateTime> {

    private static final int LONGEST = 35;
    private static final int TEN = 10;
    private static final int LAST_YEAR = 9999;
    private static final int NANO_PLACES = 9;
    private static final int A_MINUTE = 60;

    MomentWriter() {
        super(OffsetDateTime.class);
    }

    @Override
    public void serialize(OffsetDateTime moment, JsonGenerator json, SerializerProvider provider) throws IOException {
        int offset = moment.getOffset().getTotalSeconds();
        boolean plain = moment.getYear() >= 0 && moment.getYear() <= LAST_YEAR && offset != 0 && offset % A_MINUTE == 0;
        if (plain) {
            char[] text = new char[LONGEST];
            json.writeString(text, 0, write(moment, offset / A_MINUTE, text));
        } else {
            json.writeString(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment));
        }
    }

    /** Returns how long it became. */
    private static int write(OffsetDateTime moment, int offset, char[] text) {
        int end = number(text, 0, 4, moment.getYear());
        end = number(text, sign(text, end, '-'), 2, moment.getMonthValue());
        end = number(text, sign(text, end, '-'), 2, moment.getDayOfMonth());
        end = number(text, sign(text, end, 'T'), 2, moment.getHour());
        end = number(text, sign(text, end, ':'), 2, moment.getMinute());
        end = number(text, sign(text, end, ':'), 2, moment.getSecond());
        if (moment.getNano() > 0) {
            end = number(text, sign(text, end, '.'), NANO_PLACES, moment.getNano());
            while (text[end - 1] == '0') {
                end--;
            }
        }
        int minutes = Math.abs(offset);
        end = number(text, sign(text, end, offset < 0 ? '-' : '+'), 2, minutes / A_MINUTE);
        return number(text, sign(text, end, ':'), 2, minutes % A_MINUTE);
    }

    private static int sign(char[] text, int at, char sign) {
        text[at] = sign;
        return at + 1;
    }

    private static int number(char[] text, int at, int places, int number) {
        int rest = number;
        for (int place = at + places - 1; place >= at; place--) {
            text[place] = (char) ('0' + rest % TEN);
            rest /= TEN;
        }
        return at + places;
    }
}
