package courtnotices.notice;

/** A rule, plan or document that the court made (制度文件): 修订《食堂采购管理制度》 is that title, 修订. */
public record Instrument(String title, InstrumentAction action) {

    public Instrument {
        Required.text("title of an instrument", title);
    }
}
