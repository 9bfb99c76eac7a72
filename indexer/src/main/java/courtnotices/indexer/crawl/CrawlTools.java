package courtnotices.indexer.crawl;

import courtnotices.indexer.frontier.Frontier;
import courtnotices.indexer.source.archive.WarcArchive;
import courtnotices.indexer.source.fetch.Fetcher;

/** What a crawl works with: who asks, what is remembered, where answers are kept, who reads them. */
public record CrawlTools(Fetcher fetcher, Frontier frontier, WarcArchive archive, Intake intake) {}
